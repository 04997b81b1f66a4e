export { RateComplaint } from './rate-complaint.ts';
export { Rating } from './rating.entity.ts';
export { RatingQueries, ratingView } from './rating.queries.ts';
export { RatingsModule } from './ratings.module.ts';
