import {expect as usual} from '@playwright/test';

/** Waits as long as the test may: whole browsers are started and ended here, which takes its time beside other work. */
export const expect = usual.configure({timeout: 120_000});
