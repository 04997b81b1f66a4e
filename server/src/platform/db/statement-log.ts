import type { Logger } from 'typeorm';
import type { Database } from './database.ts';

/** A statement as it was sent, with what stood in its places. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Hears every statement that a database is sent, so that its plan can be judged or the same be sent again. */
export class StatementLog implements Logger {
  private statements: Statement[] = [];
  private readonly before: Logger;

  /** Listens to both connections from now on. */
  constructor(private readonly database: Database) {
    this.before = database.writer.logger;
    this.listen(this);
  }

  /** Listens no longer. */
  end(): void {
    this.listen(this.before);
  }

  private listen(logger: Logger): void {
    this.database.writer.logger = logger;
    this.database.reader.logger = logger;
  }

  /** What was sent since the last time this was asked. */
  take(): Statement[] {
    const taken = this.statements;
    this.statements = [];
    return taken;
  }

  logQuery(sql: string, parameters?: unknown): void {
    this.statements.push({ sql, parameters: Array.isArray(parameters) ? parameters : [] });
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
