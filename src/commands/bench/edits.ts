import { runLongTest } from '../long-test.ts';

/** How long the test of edits is. */
export interface EditOrders {
  readonly sequences: number;
  readonly steps: number;
  readonly seed: number;
}

/** Runs the test that compares edited builds with clean ones, longer than the tests do. Gives the exit code. */
export function testEdits({ sequences, steps, seed }: EditOrders): Promise<number> {
  return runLongTest('tests/press/edits', {
    EDIT_SEQUENCES: String(sequences),
    EDIT_STEPS: String(steps),
    EDIT_SEED: String(seed),
  });
}
