import { Primary, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { components } from '../../generated/components.js';
import type { ShownComponent } from '../generator/components.js';
import { PropTables, Prose } from './prop-tables.js';

/** What the generator says of a component that stories are about. */
const useComponent = () => {
  const { preparedMeta, csfFile } = useOf('meta', ['meta']) as ReturnType<typeof useOf<'meta'>>;
  const key: unknown = preparedMeta.parameters.guildhall?.component;
  return { about: components.find(({ component }) => component === key), stories: Object.values(csfFile.stories) };
};

const Guidance = ({ about }: { readonly about: ShownComponent }): ReactElement | null => {
  const { designSystem, macroOptions } = about;
  if (!designSystem) return null;
  return (
    <>
      <h2>Guidance</h2>
      <ul>
        <li>
          <a href={designSystem}>When and how to use it</a>, in the Design System
        </li>
        {macroOptions && (
          <li>
            <a href={macroOptions}>The options of its Nunjucks macro</a>, which the props are named after
          </li>
        )}
      </ul>
    </>
  );
};

/** The page of a component: what it is for, an example with its code, its props, and all other examples. */
export const ComponentDocs = (): ReactElement => {
  const { about, stories } = useComponent();
  return (
    <>
      <Title />
      {about && (
        <Subtitle>
          <Prose text={about.description} />
        </Subtitle>
      )}
      <Primary />
      {about && (
        <>
          <h2>Props</h2>
          <PropTables components={about.props} />
          <Guidance about={about} />
        </>
      )}
      <h2>Examples</h2>
      <ul>
        {stories.map(({ id, name }) => (
          <li key={id}>
            <a href={`?path=/story/${id}`} target="_top">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
