import type { EntityManager, EntityTarget, FindManyOptions, FindOptionsWhere, QueryDeepPartialEntity, SelectQueryBuilder } from 'typeorm';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { insertRows } from './insert-rows.ts';

export interface CommunityRow {
  communityId: string;
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

  private within(where: FindOptionsWhere<Row>): FindOptionsWhere<Row> {
    return { ...where, communityId: this.communityId } as FindOptionsWhere<Row>;
  }

  find(where: FindOptionsWhere<Row>, options: Omit<FindManyOptions<Row>, 'where'> = {}): Promise<Row[]> {
    return this.manager.find(this.entity, { ...options, where: this.within(where) });
  }

  findOne(where: FindOptionsWhere<Row>): Promise<Row | null> {
    return this.manager.findOne(this.entity, { where: this.within(where) });
  }

  /** @throws DomainError record.not-found, for what is not there and for what is another community's */
  async get(where: FindOptionsWhere<Row>): Promise<Row> {
    const row = await this.findOne(where);
    if (!row) throw new DomainError('record.not-found');
    return row;
  }

  exists(where: FindOptionsWhere<Row>): Promise<boolean> {
    return this.manager.exists(this.entity, { where: this.within(where) });
  }

  count(where: FindOptionsWhere<Row>): Promise<number> {
    return this.manager.count(this.entity, { where: this.within(where) });
  }

  /** Bounded already; add conditions with `andWhere`. */
  query(alias: string): SelectQueryBuilder<Row> {
    return this.manager.createQueryBuilder(this.entity, alias).where(`${alias}.communityId = :communityId`, { communityId: this.communityId });
  }

  /** @throws Error where a row names another community: a mistake in the program */
  async insert(...rows: Row[]): Promise<void> {
    if (rows.some((row) => row.communityId !== this.communityId)) throw new Error('A row of another community was about to be written.');
    await insertRows(this.manager, this.entity, rows);
  }

  /** Answers how many rows matched. */
  async update(where: FindOptionsWhere<Row>, set: QueryDeepPartialEntity<Row>): Promise<number> {
    const result = await this.manager.update(this.entity, this.within(where), set);
    return result.affected ?? 0;
  }
}
