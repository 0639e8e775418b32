import type { Undo } from './behaviour-module.js';
import { DomChanges } from './dom-changes.js';

/** Puts a value in place of an object's own; what it gives puts the own one back. */
const replaceProperty = (owner: object, name: string, value: unknown): Undo => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, enumerable: true, value });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
};

type Listener = EventListenerOrEventListenerObject;
type ListenerOptions = boolean | AddEventListenerOptions;

const call = (listener: Listener, self: unknown, event: Event): void => {
  if (typeof listener === 'function') Reflect.apply(listener, self, [event]);
  else listener.handleEvent(event);
};

/** Methods that set off events, which others hear too. */
const heardByOthers = (): ReadonlyArray<readonly [object, string]> => [
  [EventTarget.prototype, 'dispatchEvent'],
  [HTMLElement.prototype, 'focus'],
  [HTMLElement.prototype, 'click'],
];

/**
 * Lets code run whose effects can be undone though it offers no way to: GOV.UK Frontend's modules begin to work and never end.
 * While it runs, all that it adds to the document is noted, and so are listeners, timers and observers. Those run under the same
 * recording later. Whoever else runs in between, such as a listener that hears of the focus, is not recorded.
 */
export class Recording {
  private readonly changes = new DomChanges();
  private readonly ends: Undo[] = [];
  private readonly listeners = new WeakMap<object, EventListener>();
  private pause: Undo | undefined;

  /** Runs the work, noting what it does. */
  run<Result>(work: () => Result): Result {
    if (this.pause) return work();
    this.begin();
    try {
      return work();
    } finally {
      this.end();
    }
  }

  /** Undoes everything that was noted. */
  undo(): void {
    for (const end of this.ends.splice(0).reverse()) end();
    this.changes.undo();
  }

  private begin(): void {
    const undos = [...this.noteListeners(), ...this.noteTimers(), this.noteObservers(), ...this.leaveOutOthers()];
    const stopWatching = this.changes.watch();
    this.pause = () => {
      stopWatching();
      for (const undo of undos.reverse()) undo();
    };
  }

  private end(): void {
    this.pause?.();
    this.pause = undefined;
  }

  /** Events that the work sets off are heard by others too. */
  private outside<Result>(work: () => Result): Result {
    this.end();
    try {
      return work();
    } finally {
      this.begin();
    }
  }

  private recorded(listener: Listener): EventListener {
    const known = this.listeners.get(listener);
    if (known) return known;
    const run = this.run.bind(this);
    const recorded = function (this: unknown, event: Event): void {
      run(() => call(listener, this, event));
    };
    this.listeners.set(listener, recorded);
    return recorded;
  }

  private noteListeners(): Undo[] {
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const addRecorded = (target: EventTarget, type: string, listener: Listener, options?: ListenerOptions): void => {
      const recorded = this.recorded(listener);
      add.call(target, type, recorded, options);
      this.ends.push(() => remove.call(target, type, recorded, options));
    };
    const removeRecorded = (target: EventTarget, type: string, listener: Listener, options?: ListenerOptions): void =>
      remove.call(target, type, this.listeners.get(listener) ?? listener, options);
    return [
      replaceProperty(
        EventTarget.prototype,
        'addEventListener',
        function (this: EventTarget, ...given: [string, Listener, ListenerOptions?]) {
          addRecorded(this, ...given);
        },
      ),
      replaceProperty(
        EventTarget.prototype,
        'removeEventListener',
        function (this: EventTarget, ...given: [string, Listener, ListenerOptions?]) {
          removeRecorded(this, ...given);
        },
      ),
    ];
  }

  private noteTimers(): Undo[] {
    const { setTimeout: later, setInterval: repeatedly } = window;
    return [
      replaceProperty(window, 'setTimeout', (work: () => void, milliseconds?: number) => {
        const timer = later(() => this.run(work), milliseconds);
        this.ends.push(() => window.clearTimeout(timer));
        return timer;
      }),
      replaceProperty(window, 'setInterval', (work: () => void, milliseconds?: number) => {
        const timer = repeatedly(() => this.run(work), milliseconds);
        this.ends.push(() => window.clearInterval(timer));
        return timer;
      }),
    ];
  }

  private noteObservers(): Undo {
    const run = this.run.bind(this);
    const ends = this.ends;
    class RecordedObserver extends MutationObserver {
      constructor(callback: MutationCallback) {
        super((records, observer) => run(() => callback(records, observer)));
        ends.push(() => this.disconnect());
      }
    }
    return replaceProperty(window, 'MutationObserver', RecordedObserver);
  }

  private leaveOutOthers(): Undo[] {
    const outside = this.outside.bind(this);
    return heardByOthers().map(([owner, name]) => {
      const own: unknown = Reflect.get(owner, name);
      return replaceProperty(owner, name, function (this: unknown, ...given: unknown[]) {
        return outside(() => (typeof own === 'function' ? Reflect.apply(own, this, given) : undefined));
      });
    });
  }
}
