import { decide as decideAttempt, reviewStep, takeBack as takeVerdictBack } from '../../../core/student/review';
import type { Handler } from '../handler';

export const review: Handler<'skillGap/review'> = ({ student, from, inclusive }, { store, job }) =>
  reviewStep(store(), { student, from, inclusive }, job);

export const decide: Handler<'skillGap/decide'> = ({ student, attempt, verdict }, { store }) =>
  Promise.resolve(decideAttempt(store(), student, attempt, verdict));

export const takeBack: Handler<'skillGap/takeBack'> = ({ student, attempt, rule }, { store }) => {
  takeVerdictBack(store(), student, attempt, rule);
  return Promise.resolve(null);
};
