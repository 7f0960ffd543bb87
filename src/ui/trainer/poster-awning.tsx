const flaps = 10;
const flapWidth = 210 / flaps;

/** The striped cloth along the top of a poster, edged in ink: gray on gray paper it is still stripes. */
export function PosterAwning() {
  return (
    <svg class="poster-awning" viewBox="0 0 210 24" aria-hidden="true">
      {Array.from({ length: flaps }, (_, at) => (
        <path
          key={at}
          class={at % 2 === 0 ? 'red' : 'light'}
          d={`M${at * flapWidth} 0h${flapWidth}v14a${flapWidth / 2} 8 0 0 1 ${-flapWidth} 0z`}
        />
      ))}
    </svg>
  );
}
