/** The list of opened assignments in local storage. Apart, as a lesson only looks whether its own id is in the text. */
export const openedKey = 'balie.assignments';
