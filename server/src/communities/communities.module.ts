import { Module } from '@nestjs/common';
import { CommunityController } from './community.controller.ts';
import { CommunityProfiles } from './community-profile.ts';
import { PersonQueries } from './person.queries.ts';
import { StaffQueries } from './staff.queries.ts';

@Module({ controllers: [CommunityController], providers: [CommunityProfiles, StaffQueries, PersonQueries], exports: [CommunityProfiles, StaffQueries, PersonQueries] })
export class CommunitiesModule {}
