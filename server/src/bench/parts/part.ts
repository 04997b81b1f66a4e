import type { BenchDatabases } from '../databases.ts';
import type { BenchOptions } from '../options.ts';
import type { MeasuredRow } from '../measured-row.ts';
import type { Generator, Pace } from '../measure/station.ts';

/** What every part of the bench works with. */
export interface Surroundings {
  readonly options: BenchOptions;
  readonly databases: BenchDatabases;
  readonly generator: Generator;
  readonly pace: Pace;
  readonly folder: string;
  readonly filesUrl: string;
  say(line: string): void;
  /** Runs `work`, and after it, whatever happens, what was given to `atEnd`, last first. */
  within<T>(work: (atEnd: (close: () => Promise<void>) => void) => Promise<T>): Promise<T>;
}

export interface Part {
  readonly name: string;
  readonly needsMariadb: boolean;
  run(around: Surroundings): Promise<MeasuredRow[]>;
}
