/// <reference lib="dom" />
import type { BehaviourModule, Undo } from '../behaviour/behaviour-module.js';
import { enterText } from '../typeahead/enter-text.js';
import { LiveStatus } from '../typeahead/live-status.js';
import { ModuleTexts } from '../typeahead/module-texts.js';

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 };

/** Decimals of a degree, of which the fifth is about a metre. */
const DECIMALS = 5;

/** By the codes of `GeolocationPositionError`. */
const FAILURES: Readonly<Record<number, string>> = { 1: 'refused', 2: 'unavailable', 3: 'too-slow' };

/** False where the browser has no location to give, or the page's policy or an insecure address keeps it from asking. */
const mayLocate = (): boolean => {
  const policy = 'featurePolicy' in document ? document.featurePolicy : undefined;
  const allows =
    typeof policy === 'object' &&
    policy !== null &&
    'allowsFeature' in policy &&
    typeof policy.allowsFeature === 'function'
      ? policy.allowsFeature('geolocation')
      : true;
  return 'geolocation' in navigator && window.isSecureContext && allows !== false;
};

interface Parts {
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
  /** Takes the coordinates. */
  readonly coordinates: HTMLInputElement;
  /** Takes how far off they may be, in metres. */
  readonly accuracy: HTMLInputElement;
  /** Chooses the way of the coordinates, where there are several. */
  readonly way: HTMLInputElement | null;
}

const inputNamed = (id: string | undefined): HTMLInputElement | null => {
  const element = document.getElementById(id ?? '');
  return element instanceof HTMLInputElement ? element : null;
};

const partsOf = (root: HTMLElement): Parts => {
  const button = root.querySelector('button');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const accuracy = root.querySelector<HTMLInputElement>('input[type="hidden"]');
  const coordinates = inputNamed(root.dataset.coordinates);
  if (!button || !status || !accuracy || !coordinates) {
    throw new Error(
      'guildhall-current-location: its element needs a button, a status, a hidden input and data-coordinates.',
    );
  }
  return { button, status, coordinates, accuracy, way: inputNamed(root.dataset.way) };
};

const start = (root: HTMLElement): Undo => {
  if (!mayLocate()) return () => undefined;
  const { button, status: statusElement, coordinates, accuracy, way } = partsOf(root);
  const status = new LiveStatus(statusElement);
  const texts = new ModuleTexts(root);
  const ending = new AbortController();
  const { signal } = ending;
  let isLocating = false;
  let isFilling = false;

  const fill = ({ coords }: GeolocationPosition): void => {
    isLocating = false;
    const count = Math.ceil(coords.accuracy);
    if (count > Number(root.dataset.maxAccuracy)) {
      status.show(texts.text('too-rough', { count }));
      return;
    }
    if (way && !way.checked) way.click();
    isFilling = true;
    enterText(coordinates, `${coords.latitude.toFixed(DECIMALS)}, ${coords.longitude.toFixed(DECIMALS)}`);
    isFilling = false;
    accuracy.value = String(count);
    status.show(texts.text('located', { count }));
  };
  const fail = ({ code }: GeolocationPositionError): void => {
    isLocating = false;
    status.show(texts.text(FAILURES[code] ?? 'unavailable'));
  };
  const whileRunning =
    <Answer>(work: (answer: Answer) => void) =>
    (answer: Answer): void => {
      if (!signal.aborted) work(answer);
    };
  const locate = (): void => {
    if (isLocating) return;
    isLocating = true;
    status.show(texts.text('locating'));
    navigator.geolocation.getCurrentPosition(whileRunning(fill), whileRunning(fail), OPTIONS);
  };
  const edited = (): void => {
    if (isFilling) return;
    accuracy.value = '';
    status.clear();
  };

  button.addEventListener('click', locate);
  coordinates.addEventListener('input', edited);
  root.hidden = false;
  return () => {
    ending.abort();
    button.removeEventListener('click', locate);
    coordinates.removeEventListener('input', edited);
    status.clear();
    root.hidden = true;
  };
};

/** Fills in the coordinates of a location question with the device's own, wherever `data-module` asks for it. */
export const CURRENT_LOCATION: BehaviourModule = { name: 'guildhall-current-location', start };
