import type { ReactElement } from 'react';
import type { ShownProps, ShownTable } from '../generator/components.js';
import { guidanceName } from '../generator/guidance.js';

/** A docstring: what stands between backticks is code. */
export const Prose = ({ text }: { readonly text: string }): ReactElement => {
  let end = 0;
  const parts = text.split(/(`[^`]+`)/).map((part) => {
    end += part.length;
    return part.startsWith('`') ? <code key={end}>{part.slice(1, -1)}</code> : part;
  });
  return <>{parts}</>;
};

const Table = ({ table }: { readonly table: ShownTable }): ReactElement => (
  <>
    <h4 id={table.name}>
      <code>{table.name}</code>
    </h4>
    {table.description && (
      <p>
        <Prose text={table.description} />
      </p>
    )}
    {table.rows.length > 0 && (
      <section className="guildhall-props" aria-labelledby={table.name}>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">What it is</th>
              <th scope="col">Guidance</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ name, type, isRequired, description, guidance }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                  {isRequired && <strong> required</strong>}
                </th>
                <td>
                  <code>{type}</code>
                </td>
                <td>
                  <Prose text={description} />
                </td>
                <td>{guidance && <a href={guidance}>{guidanceName(guidance)}</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
    {table.element && (
      <p>
        And every other attribute of <code>&lt;{table.element}&gt;</code>, its <code>ref</code> among them.
      </p>
    )}
  </>
);

/** The props of components, as their types say. */
export const PropTables = ({ components }: { readonly components: readonly ShownProps[] }): ReactElement => (
  <>
    {components.map(({ component, tables }) => (
      <div key={component}>
        <h3>
          <code>{`<${component}>`}</code>
        </h3>
        {tables.map((table) => (
          <Table key={table.name} table={table} />
        ))}
      </div>
    ))}
  </>
);
