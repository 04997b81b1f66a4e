/** One line of what was measured. */
export interface MeasuredRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the same work costs without the house: bare node:http and mysql2. */
  readonly floor: number | null;
  /** Of value and floor, both from the same run. */
  readonly ratio: number | null;
  readonly goal: string | null;
  /** `null` where nothing was promised. */
  readonly ok: boolean | null;
}

export interface Goal {
  readonly least?: number;
  readonly most?: number;
}

const two = (value: number): number => Math.round(value * 100) / 100;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const meets = (value: number, { least = -Infinity, most = Infinity }: Goal): boolean => value >= least && value <= most;
const goalText = ({ least, most }: Goal, what: string): string => (least === undefined ? `${what} <= ${most}` : `${what} >= ${least}`);

/** A value held against its floor; the goal is for their ratio. */
export const againstFloor = (name: string, unit: string, value: number, floor: number, ratio: number, goal?: Goal): MeasuredRow => ({
  name,
  value: two(value),
  unit,
  floor: two(floor),
  ratio: two(ratio),
  goal: goal ? goalText(goal, 'ratio') : null,
  ok: goal ? meets(ratio, goal) : null,
});

/** A value by itself. */
export const plainly = (name: string, unit: string, value: number, goal?: Goal): MeasuredRow => ({
  name,
  value: two(value),
  unit,
  floor: null,
  ratio: null,
  goal: goal ? goalText(goal, 'value') : null,
  ok: goal ? meets(value, goal) : null,
});

const cell = (value: unknown): string => (value === null ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'NO') : String(value));

/** The rows as lines of text, columns under each other. */
export function asTable(rows: readonly MeasuredRow[]): string {
  const columns = ['name', 'value', 'unit', 'floor', 'ratio', 'goal', 'ok'] as const;
  const lines = [columns as readonly string[], ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
