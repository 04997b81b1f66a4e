import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.ts';
import { CommunitiesModule } from '../communities/index.ts';
import { ComplaintsModule } from '../complaints/index.ts';
import { FilesModule } from '../platform/files/index.ts';
import { PosterCodes } from './posters/poster-codes.ts';
import { Posters } from './posters/posters.ts';
import { PostersController } from './posters/posters.controller.ts';
import { ScanPoints } from './posters/scan-points.ts';
import { PublicBoard } from './public-board.ts';
import { PublicBoardController } from './public-board.controller.ts';

@Module({
  imports: [CommunitiesModule, CommitmentsModule, ComplaintsModule, FilesModule],
  controllers: [PublicBoardController, PostersController],
  providers: [PublicBoard, Posters, PosterCodes, ScanPoints],
})
export class PublicityModule {}
