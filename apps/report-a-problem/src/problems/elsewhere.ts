import type { Branch, ExitPage, Option } from '@guildhall/journeys';
import type { Composition } from '../composition.js';
import { leading, type Text, text } from '../text.js';
import { bodyPage } from './handover.js';
import type { ProblemId } from './ids.js';

/**
 * Places that are never this council's, whatever the problem: a motorway or trunk road, a red route, what a parish
 * looks after. Each is an option of the question that asks what kind of place it is, a branch, and an exit page.
 */
export interface Elsewhere {
  readonly options: readonly Option[];
  readonly branches: readonly Branch[];
  readonly pages: readonly ExitPage[];
}

interface Asked {
  readonly problem: ProblemId;
  readonly caption: Text;
  /** Id of the question that asks what kind of place it is. */
  readonly question: string;
  /** What of this kind a parish looks after: as an option, and as the end of “They look after …”. */
  readonly parish?: { readonly option: Text; readonly things: Text };
}

interface Place {
  readonly option: Option;
  readonly page: ExitPage;
}

const trunkRoad = ({ nation, national: { roads } }: Composition, { problem, caption }: Asked): Place => {
  const name = leading(roads.name);
  return {
    option: {
      value: 'trunk-road',
      label:
        nation === 'england'
          ? text('A motorway or major A road', 'Traffordd neu brif ffordd A')
          : text('A motorway or trunk road', 'Traffordd neu gefnffordd'),
      hint: text(
        `${name.en} looks after these. If you are not sure, choose another answer`,
        `${name.cy} sy’n gofalu am y rhain. Os nad ydych yn siŵr, dewiswch ateb arall`,
      ),
    },
    page: bodyPage({
      id: `${problem}-trunk-road`,
      caption,
      body: roads,
      why: text(
        `${name.en} looks after motorways and the main roads between cities.`,
        `${name.cy} sy’n gofalu am draffyrdd a’r prif ffyrdd rhwng dinasoedd.`,
      ),
    }),
  };
};

const redRoute = ({ redRoutes }: Composition, { problem, caption }: Asked): Place | undefined =>
  redRoutes && {
    option: {
      value: 'red-route',
      label: text('A red route', 'Llwybr coch'),
      hint: text('It has red lines along the side of the road', 'Mae llinellau coch ar hyd ymyl y ffordd'),
    },
    page: bodyPage({
      id: `${problem}-red-route`,
      caption,
      body: redRoutes,
      why: text(`${redRoutes.name.en} looks after red routes.`, `${redRoutes.name.cy} sy’n gofalu am lwybrau coch.`),
    }),
  };

const parishPlace = ({ parish }: Composition, { problem, caption, parish: things }: Asked): Place | undefined =>
  parish && things && parish.problems.includes(problem)
    ? {
        option: { value: 'parish', label: things.option },
        page: bodyPage({
          id: `${problem}-parish`,
          caption,
          body: parish,
          why: text(`They look after ${things.things.en}.`, `Nhw sy’n gofalu am ${things.things.cy}.`),
        }),
      }
    : undefined;

/** The places of `asked` that others than this council look after. */
export const elsewhere = (composition: Composition, asked: Asked): Elsewhere => {
  const places = [trunkRoad(composition, asked), redRoute(composition, asked), parishPlace(composition, asked)].filter(
    (place) => place !== undefined,
  );
  return {
    options: places.map(({ option }) => option),
    branches: places.map(({ option, page }) => ({ when: `${asked.question} = '${option.value}'`, to: page.id })),
    pages: places.map(({ page }) => page),
  };
};
