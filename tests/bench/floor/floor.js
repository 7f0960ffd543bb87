// The least that a page with the same cover, tap and words can do: no graph, no storage, no drawing, no second scene.
const cover = document.getElementById('cover');
const decision = document.getElementById('decision');
const form = document.querySelector('form');

document.querySelector('[data-start]').addEventListener('click', (event) => {
  event.preventDefault();
  cover.classList.remove('shown');
  decision.classList.add('shown');
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = form.querySelector('input:checked').closest('div');
  for (const part of chosen.querySelectorAll('[data-consequence], [data-why]')) part.classList.add('shown');
  for (const radio of form.querySelectorAll('input')) radio.disabled = true;
  chosen.querySelector('[data-consequence]').focus();
});
