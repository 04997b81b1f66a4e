import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { PublicBoard } from './public-board.ts';
import { PublicBoardController } from './public-board.controller.ts';

@Module({
  imports: [CommunitiesModule, CommitmentsModule, ComplaintsModule],
  controllers: [PublicBoardController],
  providers: [PublicBoard],
})
export class PublicityModule {}
