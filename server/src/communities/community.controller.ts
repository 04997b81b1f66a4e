import { Controller, Get } from '@nestjs/common';
import type { CommunityChoice } from '@huiyin/shared/accounts/wechat.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { Actor } from '../platform/db/index.ts';
import { Reads } from '../platform/db/index.ts';
import { Can, Public } from '../platform/http/can.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { CommunityProfiles } from './community-profile.ts';
import { Community } from './community.entity.ts';

/** An organization has a handful; more are searched for another way. */
const MOST = 200;

@Controller()
export class CommunityController {
  constructor(
    private readonly communities: CommunityProfiles,
    private readonly reads: Reads,
  ) {}

  @Get('community')
  @Can('community.read')
  async read(@Me() me: Actor): Promise<CommunityView> {
    return (await this.communities.of(me.communityId)).view;
  }

  @Get('communities')
  @Public('whoever is new chooses where they are a guest; names only')
  async choices(): Promise<{ communities: CommunityChoice[] }> {
    return { communities: await this.reads.db.find(Community, { select: { id: true, name: true }, order: { name: 'ASC' }, take: MOST }) };
  }
}
