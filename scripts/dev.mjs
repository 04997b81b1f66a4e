// npm run dev: the server straight from its sources, started anew whenever one changes.
import { installWhatIsMissing } from './project/install.mjs';
import { handOver } from './project/hand-over.mjs';
import { withDefaults } from './project/settings.mjs';

await installWhatIsMissing();
handOver(['--watch', '--enable-source-maps', '-C', 'source', '--import', './scripts/ts.mjs', 'server/src/main.ts'], withDefaults());
