import { Module } from '@nestjs/common';
import { BindPerson } from './bind-person.ts';
import { CommunityController } from './community.controller.ts';
import { CommunityProfiles } from './community-profile.ts';
import { ForgetPersons } from './forget-persons.ts';
import { KeepCaller } from './keep-caller.ts';
import { PeopleController } from './people.controller.ts';
import { PersonQueries } from './person.queries.ts';
import { StaffQueries } from './staff.queries.ts';

@Module({
  controllers: [CommunityController, PeopleController],
  providers: [CommunityProfiles, StaffQueries, PersonQueries, BindPerson, ForgetPersons, KeepCaller],
  exports: [ForgetPersons, KeepCaller, CommunityProfiles, StaffQueries, PersonQueries],
})
export class CommunitiesModule {}
