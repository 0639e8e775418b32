import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { FileUploadList } from './file-upload-list.js';

/** The list in each state and in both languages. */
export const fileUploadListFixtures: readonly OwnFixture[] = [
  {
    name: 'default',
    element: (
      <FileUploadList
        name="photos"
        max={5}
        accept="image/jpeg,image/png"
        hint="Photographs in JPG or PNG, each smaller than 10 MB"
        files={[
          { id: 'a1', name: 'kerb-outside-the-library.jpg', size: 1_240_000, href: '#kerb' },
          { id: 'a2', name: 'IMG_0042.png', size: 824_000, state: 'waiting' },
        ]}
      />
    ),
  },
  {
    name: 'without files',
    element: <FileUploadList name="photos" hint="Photographs in JPG or PNG" files={[]} />,
  },
  {
    name: 'with error messages',
    element: (
      <FileUploadList
        name="photos"
        errorMessage="2 of the files could not be added"
        files={[
          { id: 'a1', name: 'kerb.jpg', size: 640 },
          {
            id: 'a2',
            name: 'a-very-long-name-that-the-camera-of-a-telephone-has-given-to-a-film-of-the-whole-street.mov',
            size: 2_400_000_000,
            errorMessage: 'The file must be smaller than 10 MB. Choose another, or send a photograph.',
          },
          {
            id: 'a3',
            name: 'letter.exe',
            size: 52_000,
            errorMessage: 'The file must be a JPG or PNG. Choose another.',
          },
        ]}
      />
    ),
  },
  {
    name: 'full',
    element: (
      <FileUploadList
        name="plans"
        max={2}
        files={[
          { id: 'a1', name: 'site-plan.pdf', size: 3_100_000, href: '#site' },
          { id: 'a2', name: 'elevation.pdf', size: 2_700_000, href: '#elevation' },
        ]}
      />
    ),
  },
  {
    name: 'in Welsh',
    language: 'cy',
    element: (
      <FileUploadList
        name="lluniau"
        language="cy"
        max={5}
        hint="Ffotograffau JPG neu PNG, pob un yn llai na 10 MB"
        files={[
          { id: 'a1', name: 'palmant.jpg', size: 1_240_000 },
          { id: 'a2', name: 'llun.png', size: 812, state: 'waiting' },
          { id: 'a3', name: 'llythyr.exe', errorMessage: 'Rhaid i’r ffeil fod yn JPG neu PNG. Dewiswch un arall.' },
        ]}
      />
    ),
  },
];
