import type { Undo } from './behaviour-module.js';

const EVERYTHING: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeOldValue: true,
  characterData: true,
  characterDataOldValue: true,
};

/** What an attribute was, and what it was left as. */
interface Replaced {
  readonly original: string | null;
  left: string | null;
}

const setOrRemove = (element: Element, name: string, value: string | null): void => {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

const putBack = ({ target, addedNodes, removedNodes, nextSibling, previousSibling }: MutationRecord): void => {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const after = previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
  const before = nextSibling?.parentNode === target ? nextSibling : after;
  // What stands in the document again was put there by someone else, who will know why.
  for (const node of removedNodes) if (!node.isConnected) target.insertBefore(node, before);
};

/**
 * The changes that some code has made to the document, and how to undo them. Nodes that were taken out come back themselves, not
 * copies of them, since React holds on to the nodes that it has made. What someone else has changed afterwards stays.
 */
export class DomChanges {
  private readonly structure: MutationRecord[] = [];
  private readonly attributes = new Map<Element, Map<string, Replaced>>();
  private readonly texts = new Map<CharacterData, Replaced>();

  /** Begins to note changes; what it gives ends it. */
  watch(): Undo {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, EVERYTHING);
    return () => {
      const records = observer.takeRecords();
      observer.disconnect();
      for (const record of records) this.note(record);
      for (const record of records) this.noteWhatIsLeft(record);
    };
  }

  /** Undoes all of them, the last one first. */
  undo(): void {
    for (const record of this.structure.splice(0).reverse()) putBack(record);
    for (const [element, names] of this.attributes) {
      for (const [name, { original, left }] of names) {
        if (element.getAttribute(name) === left) setOrRemove(element, name, original);
      }
    }
    for (const [text, { original, left }] of this.texts) if (text.data === left) text.data = original ?? '';
    this.attributes.clear();
    this.texts.clear();
  }

  private note(record: MutationRecord): void {
    const { type, target, attributeName, oldValue } = record;
    if (type === 'childList') this.structure.push(record);
    if (target instanceof Element && attributeName !== null) {
      const names = this.attributes.get(target) ?? new Map<string, Replaced>();
      this.attributes.set(target, names);
      if (!names.has(attributeName)) names.set(attributeName, { original: oldValue, left: null });
    }
    if (target instanceof CharacterData && !this.texts.has(target)) {
      this.texts.set(target, { original: oldValue, left: null });
    }
  }

  private noteWhatIsLeft({ target, attributeName }: MutationRecord): void {
    if (target instanceof CharacterData) {
      const text = this.texts.get(target);
      if (text) text.left = target.data;
    }
    if (target instanceof Element && attributeName !== null) {
      const attribute = this.attributes.get(target)?.get(attributeName);
      if (attribute) attribute.left = target.getAttribute(attributeName);
    }
  }
}
