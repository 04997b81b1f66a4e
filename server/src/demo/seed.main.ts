import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { readConfiguration } from '../platform/config/configuration.ts';
import { Database } from '../platform/db/index.ts';
import { ensureDemoCommunity } from './ensure-demo-community.ts';

const configuration = readConfiguration(process.env);
const database = await Database.open(configuration.databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
const made = await ensureDemoCommunity(database, new Date(), process.stdout, { filesUrl: configuration.filesUrl });
process.stdout.write(made ? '' : 'there already\n');
await database.close();
