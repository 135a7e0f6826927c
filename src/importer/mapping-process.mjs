// Evaluates a JSONata mapping in a separate process, which can be killed if a mapping never ends or takes all
// memory.
import jsonata from 'jsonata';
import { listOtherFields } from './other-fields.mjs';

/** A value of a message; a function or a list with a circle cannot be sent. */
const toSent = (value) => {
  try {
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
};

/** JSONata throws objects that are no errors. Other errors are faults of JSONata itself, except our own. */
const toFailure = (error) => ({
  failure: {
    message: typeof error?.message === 'string' ? error.message : String(error),
    position: typeof error?.position === 'number' ? error.position : null,
    code: typeof error?.code === 'string' ? error.code : error?.constructor === Error ? null : 'other',
    token: toSent(error?.token),
    value: toSent(error?.value),
    index: toSent(error?.index),
  },
});

const createExpression = ({ text, limits, refused }) => {
  const expression = jsonata(text, limits);
  for (const [name, reason] of Object.entries(refused))
    expression.registerFunction(name, () => {
      throw new Error(reason);
    });
  expression.registerFunction('otherFields', listOtherFields, '<xa<s>:a<s>>');
  return expression;
};

/** Tables in which mappings look values up. */
let tables = {};

/** A function cannot be sent, and would end this process. */
let notPlain = '';

const isPlain = (value) => {
  try {
    return value === undefined || JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
};

const evaluate = async (expression, input) => {
  try {
    const answer = await expression.evaluate({ ...input, tables });
    return isPlain(answer) ? { answer } : toFailure(new Error(notPlain));
  } catch (error) {
    return toFailure(error);
  }
};

let expression = null;
process.on('message', async ({ setup, inputs }) => {
  if (setup !== undefined) {
    expression = createExpression(setup);
    tables = setup.tables;
    notPlain = setup.notPlain;
    return;
  }
  const replies = [];
  for (const input of inputs) replies.push(await evaluate(expression, input));
  process.send({ replies });
});
