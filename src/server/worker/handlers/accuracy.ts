import { accuracyReport } from '../../../core/student/report';
import { nodeAccuracies } from '../../../core/student/accuracy';
import type { Handler } from '../handler';
import { cachedPool } from '../poolCache';

export const accuracy: Handler<'skillGap/accuracy'> = ({ student }, { store }) =>
  Promise.resolve(accuracyReport(nodeAccuracies(cachedPool(store(), student))).nodes);
