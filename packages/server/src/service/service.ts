import type { CouncilSettings, Localised, SettingsFragment } from '@guildhall/council';
import type { Journey } from '@guildhall/journeys';

/** What a service is built from: the council's settings, and its own part of them. */
export interface ServiceContext<Settings> {
  readonly council: CouncilSettings;
  readonly settings: Settings;
}

/** A reference service: what the front page says of it, its settings, and the journey they make. */
export interface ServiceDefinition<Settings = unknown> {
  /** kebab-case: its URL segment, and its key under `services:` in council.yml. */
  readonly id: string;
  readonly version: string;
  /** As the front page lists it. */
  readonly name: Localised;
  readonly description: Localised;
  /** The schema of `services.<id>` in council.yml. */
  readonly fragment: SettingsFragment<Settings>;
  journey(context: ServiceContext<Settings>): Journey;
}
