import { correct, unknown, wrong, type Judgement } from './judgement';

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ';

/** A time of day in minutes, with `am` or `pm` where it is said. */
interface Clock {
  readonly minutes: number;
  readonly seconds: number;
  readonly half: 'am' | 'pm' | undefined;
}

/** A day; the year where it is given. */
interface Day {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/** Compares times of day and dates; undefined when the expected answer is neither, or only one of the two is. */
export function compareCalendar(expected: string, answer: string): Judgement | undefined {
  const [gold, given] = [expected, answer].map(plain);
  if (gold === undefined || given === undefined) return undefined;
  const numbers = compareDatesInNumbers(gold, given);
  if (numbers) return numbers;
  const [a, b] = [clockOf(gold), clockOf(given)];
  if (a && b) return compareClocks(a, b);
  const [one, other] = [weekdayOf(gold), weekdayOf(given)];
  if (one >= 0 && other >= 0) return one === other ? correct('time') : wrong('time');
  const [x, y] = [dayOf(gold), dayOf(given)];
  return x && y ? compareDays(x, y) : undefined;
}

/** `03/05/2021` beside `3/5/2021`; with day and month the other way round it may be the same day. */
function compareDatesInNumbers(gold: string, given: string): Judgement | undefined {
  const dates = [gold, given].map((text) =>
    /^(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})$/u.exec(text)?.slice(1).map(Number),
  );
  const [a, b] = dates;
  if (!a || !b) return undefined;
  if (a.join() === b.join()) return correct('time');
  return a[2] === b[2] && a[0] === b[1] && a[1] === b[0] ? unknown('time') : wrong('time');
}

function plain(spelled: string): string {
  return spelled
    .replaceAll(/["{}~]/gu, ' ')
    .replaceAll(/\\[!:,; ]/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim()
    .toLowerCase();
}

function clockOf(text: string): Clock | undefined {
  const found = /^(?:at )?(\d{1,2})(?: ?: ?(\d{2}))?(?: ?: ?(\d{2}))? ?(?:(a|p)\.? ?m\.?)?(?: o'clock)?$/u.exec(text);
  if (!found) return /^(?:12 )?noon$/u.test(text) ? { minutes: 720, seconds: 0, half: 'pm' } : undefined;
  const [, hours = '', minutes, seconds, letter] = found;
  if (minutes === undefined && letter === undefined) return undefined;
  const hour = Number(hours);
  const minute = Number(minutes ?? '0');
  if (hour > 24 || minute > 59) return undefined;
  const half = letter === 'a' ? 'am' : letter === 'p' ? 'pm' : undefined;
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  const shifted = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour;
  return { minutes: 60 * shifted + minute, seconds: Number(seconds ?? '0'), half };
}

function compareClocks(gold: Clock, given: Clock): Judgement {
  if (gold.seconds !== given.seconds) return wrong('time');
  if (gold.minutes === given.minutes) return correct('time');
  // 8:30 may be meant for 8:30 pm.
  const onlyOne = (gold.half === undefined) !== (given.half === undefined);
  return onlyOne && (gold.minutes - given.minutes) % 720 === 0 ? unknown('time') : wrong('time');
}

/** Monday is 0; -1 for what is no day of the week, in full or in its usual short forms. */
function weekdayOf(text: string): number {
  const found =
    /^(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?$/u;
  return found.test(text) ? ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(text.slice(0, 3)) : -1;
}

function dayOf(text: string): Day | undefined {
  const date = text.replace(new RegExp(`^${weekdays}`, 'u'), '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(date);
  if (iso) return dayFrom(Number(iso[2]), iso[3], iso[1]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(date);
  if (monthFirst) return dayFrom(monthOf(monthFirst[1]), monthFirst[2], monthFirst[3]);
  const dayFirst = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?(?:,? (\d{4}))?$/u.exec(date);
  return dayFirst ? dayFrom(monthOf(dayFirst[2]), dayFirst[1], dayFirst[3]) : undefined;
}

function monthOf(name = ''): number {
  return months.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name)) + 1;
}

function dayFrom(month: number, day: string | undefined, year: string | undefined): Day | undefined {
  const date = Number(day);
  if (month < 1 || month > 12 || !(date >= 1 && date <= 31)) return undefined;
  return { month, day: date, year: year === undefined ? undefined : Number(year) };
}

function compareDays(gold: Day, given: Day): Judgement {
  if (gold.month !== given.month || gold.day !== given.day) return wrong('time');
  if (gold.year === given.year) return correct('time');
  return gold.year === undefined ? correct('time') : given.year === undefined ? unknown('time') : wrong('time');
}
