import { Controller, Get } from '@nestjs/common';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { Clock } from '../platform/clock/clock.ts';
import { Public } from '../platform/http/can.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { KeptForAMinute } from './kept-for-a-minute.ts';
import { PublicBoard } from './public-board.ts';

@Controller('communities')
export class PublicBoardController {
  private readonly boards: KeptForAMinute<PublicBoardView>;

  constructor(
    private readonly board: PublicBoard,
    clock: Clock,
  ) {
    this.boards = new KeptForAMinute(() => clock.now());
  }

  @Get(':community/public-board')
  @Public('S3.3: what a community makes public is for everyone; it names no resident')
  read(@RecordId('community') communityId: string): Promise<PublicBoardView> {
    return this.boards.of(communityId, () => this.board.of(communityId));
  }
}
