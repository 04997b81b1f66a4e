import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Conditions } from './conditions.ts';
import { insertRows } from './insert-rows.ts';
import { countRows, countRowsBy, rowExists, selectRows, type Counted, type Direction, type Selection } from './select-rows.ts';
import { updateRows } from './update-rows.ts';

export interface CommunityRow {
  communityId: string;
}

/** How rows are read; `along`, `after` and `says` as in a selection. */
export interface Reading<Row> {
  readonly order?: { readonly [P in keyof Row]?: Direction };
  readonly take?: number;
  readonly skip?: number;
  readonly along?: string;
  readonly after?: { readonly [P in keyof Row]?: Row[P] } | undefined;
  readonly says?: { readonly words: readonly string[]; readonly among: readonly (keyof Row)[] } | undefined;
}

/**
 * The rows of one community: the one place where tenancy is kept. Every read and write is bounded by the community;
 * a row of another one is as if it were not there.
 */
export class Bounded<Row extends CommunityRow> {
  constructor(
    private readonly manager: EntityManager,
    private readonly entity: EntityTarget<Row>,
    private readonly communityId: string,
  ) {}

  private within(where: FindOptionsWhere<Row>): Conditions {
    return { ...where, communityId: this.communityId };
  }

  find(where: FindOptionsWhere<Row>, reading: Reading<Row> = {}): Promise<Row[]> {
    return selectRows(this.manager, this.entity, this.within(where), reading as Selection);
  }

  /** Some columns of them. */
  lines<P extends keyof Row & string>(columns: readonly P[], where: FindOptionsWhere<Row>, reading: Reading<Row> = {}): Promise<Pick<Row, P>[]> {
    return selectRows(this.manager, this.entity, this.within(where), { ...reading, columns } as Selection);
  }

  async findOne(where: FindOptionsWhere<Row>): Promise<Row | null> {
    const [found] = await this.find(where, { take: 1 });
    return found ?? null;
  }

  /** @throws DomainError record.not-found, for what is not there and for what is another community's */
  async get(where: FindOptionsWhere<Row>): Promise<Row> {
    const row = await this.findOne(where);
    if (!row) throw new DomainError('record.not-found');
    return row;
  }

  exists(where: FindOptionsWhere<Row>): Promise<boolean> {
    return rowExists(this.manager, this.entity, this.within(where));
  }

  async count(where: FindOptionsWhere<Row>): Promise<number> {
    const [count] = await countRows(this.manager, this.entity, [{ where: this.within(where) }]);
    return count!;
  }

  /** Several counts in one statement, each at most up to `cap`: a number beyond it costs no more to know. */
  countsUpTo(cap: number, counted: readonly Counted<FindOptionsWhere<Row>>[]): Promise<number[]> {
    return countRows(
      this.manager,
      this.entity,
      counted.map(({ where, ...rest }) => ({ ...rest, where: this.within(where) })),
      cap,
    );
  }

  /** How many there are for each value of a property; a value that no row has is not there. */
  countsBy<P extends keyof Row & string>(property: P, where: FindOptionsWhere<Row>, along?: string): Promise<Map<Row[P], number>> {
    return countRowsBy(this.manager, this.entity, property, this.within(where), along) as Promise<Map<Row[P], number>>;
  }

  /** @throws Error where a row names another community: a mistake in the program */
  async insert(...rows: Row[]): Promise<void> {
    if (rows.some((row) => row.communityId !== this.communityId)) throw new Error('A row of another community was about to be written.');
    await insertRows(this.manager, this.entity, rows);
  }

  /** Answers how many rows matched. */
  update(where: FindOptionsWhere<Row>, set: Partial<Row>): Promise<number> {
    return updateRows(this.manager, this.entity, this.within(where), set as Conditions);
  }
}
