/** Reads PostgreSQL's array output, `{1,NULL,"a \"quoted\" one",{2}}`, each element through `parse`. */
export const parseArray = (text: string, parse: (element: string) => unknown): unknown[] => {
  // An array whose bounds don't begin at 1 is written `[0:1]={…}`.
  let at = text.indexOf('{') + 1;

  const readQuoted = (): string => {
    let element = '';
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === '\\') at += 1;
      element += text[at];
    }
    at += 1;
    return element;
  };

  const readBare = (): unknown => {
    const start = at;
    while (text[at] !== ',' && text[at] !== '}') at += 1;
    const element = text.slice(start, at);
    return element === 'NULL' ? null : parse(element);
  };

  const readElements = (): unknown[] => {
    const elements: unknown[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') {
        at += 1;
        elements.push(readElements());
      } else if (text[at] === '"') {
        elements.push(parse(readQuoted()));
      } else {
        elements.push(readBare());
      }
      if (text[at] === ',') at += 1;
    }
    at += 1;
    return elements;
  };

  return readElements();
};
