export { DEFAULT_OFFICE_HOURS, foundCommunity, type NewCommunity } from './found-community.ts';
export { Building, Category, Community, Department, Household, isInProgram, Organization, Person, Post, type CommunitySettings } from './community.entity.ts';
export { CommunitiesModule } from './communities.module.ts';
export { CommunityProfiles, type CommunityProfile } from './community-profile.ts';
export { ForgetPersons } from './forget-persons.ts';
export { KeepCaller } from './keep-caller.ts';
export { PersonQueries, wholeLabel } from './person.queries.ts';
export { StaffQueries } from './staff.queries.ts';
