import * as z from 'zod';
import { text } from './primitives';

/** The messages that a dataset words differently, by room and name. */
export const messagesSchema = z.record(z.string(), z.record(z.string(), text));
