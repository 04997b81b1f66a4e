import { Controller, Get } from '@nestjs/common';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { CommunityProfiles } from './community-profile.ts';

@Controller('community')
export class CommunityController {
  constructor(private readonly communities: CommunityProfiles) {}

  @Get()
  @Can('community.read')
  async read(@Me() me: Actor): Promise<CommunityView> {
    return (await this.communities.of(me.communityId)).view;
  }
}
