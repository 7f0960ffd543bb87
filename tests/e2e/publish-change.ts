import type { Page } from '@playwright/test';

/** The graph as it travels in the page, as far as it is changed here. */
export interface Graph {
  version: number;
  scenes: { id: string; was: string[]; options: { id: string; was: string[]; next: { to: string }[] }[] }[];
}

/** From now on the lesson comes from the host as it would after a change by its authors. */
export async function publishChange(
  page: Page,
  change: (graph: Graph) => void,
  words = (html: string) => html,
): Promise<void> {
  await page.route('**/nl/lessons/optician/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<script type="application\/json" data-graph>)(.*?)(<\/script>)/s,
      (_all, start: string, json: string, end: string) => {
        const graph = JSON.parse(json) as Graph;
        change(graph);
        return start + JSON.stringify({ ...graph, version: graph.version + 1 }) + end;
      },
    );
    await route.fulfill({ response, body: words(body) });
  });
}

/** The options of a scene, to be changed in place. */
export function optionsOf(graph: Graph, scene: string): Graph['scenes'][number]['options'] {
  return graph.scenes.find(({ id }) => id === scene)?.options ?? [];
}
