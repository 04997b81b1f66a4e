import { ENTITIES } from '../entities.ts';
import { Community } from '../communities/index.ts';
import { insertRows } from '../platform/db/insert-rows.ts';
import type { Database } from '../platform/db/index.ts';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

const BATCH = 200;
const LOCK = "CONCAT('huiyin.demo.', DATABASE())";

/**
 * Carries every row of one database into another, in one transaction: all of it is there, or nothing. Where a demo community came to be there
 * meanwhile (another process was first) nothing is carried; answers whether it was.
 */
export async function carryOver(from: Database, to: Database): Promise<boolean> {
  const runner = to.writer.createQueryRunner();
  try {
    // On a server two processes may start together; the embedded database has one.
    if (!to.isSqlite) await runner.query(`SELECT GET_LOCK(${LOCK}, 300)`);
    return await runner.manager.transaction(async (manager) => {
      if (await manager.existsBy(Community, { demo: true })) return false;
      for (const entity of ENTITIES) await carry(from.reader.manager, manager, entity);
      return true;
    });
  } finally {
    if (!to.isSqlite) await runner.query(`SELECT RELEASE_LOCK(${LOCK})`);
    await runner.release();
  }
}

async function carry(from: EntityManager, to: EntityManager, entity: EntityTarget<ObjectLiteral>): Promise<void> {
  const rows = await from.find(entity);
  for (let start = 0; start < rows.length; start += BATCH) await insertRows(to, entity, rows.slice(start, start + BATCH));
}
