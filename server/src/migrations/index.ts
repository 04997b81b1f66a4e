import { FinishedOrders1795561200000 } from './finished-orders.migration.ts';
import { FirstTables1795478400000 } from './first-tables.migration.ts';
import { ClaimedHomes1796061600000 } from './claimed-homes.migration.ts';
import { CheckedSteps1795579200000 } from './checked-steps.migration.ts';
import { ContentChecks1795572000000 } from './content-checks.migration.ts';
import { NoticeVisits1795586400000 } from './notice-visits.migration.ts';
import { Posters1795568400000 } from './posters.migration.ts';
import { Privacy1795575600000 } from './privacy.migration.ts';
import { RaisedMatters1795593600000 } from './raised-matters.migration.ts';
import { ReadingsWithoutMatter1795582800000 } from './readings-without-matter.migration.ts';
import { Wechat1795564800000 } from './wechat.migration.ts';

/** In the order in which they run; one that has run anywhere is never changed. */
export const MIGRATIONS = [
  FirstTables1795478400000,
  FinishedOrders1795561200000,
  Wechat1795564800000,
  Posters1795568400000,
  ContentChecks1795572000000,
  Privacy1795575600000,
  CheckedSteps1795579200000,
  ReadingsWithoutMatter1795582800000,
  NoticeVisits1795586400000,
  RaisedMatters1795593600000,
  ClaimedHomes1796061600000,
];
