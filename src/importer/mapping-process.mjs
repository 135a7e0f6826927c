// Evaluates a JSONata mapping, apart from the import: a mapping that never ends or takes all memory is ended with this process.
import jsonata from 'jsonata';
import { listOtherFields } from './other-fields.mjs';

/** Functions that give another answer on each run: the second import would change what the first one wrote. */
const clocks = ['now', 'millis', 'random', 'shuffle'];

/** JSONata throws objects that are no errors; message and position are what a person needs. */
const toFailure = (error) => ({
  failure: {
    message: typeof error?.message === 'string' ? error.message : String(error),
    position: typeof error?.position === 'number' ? error.position : null,
    code: typeof error?.code === 'string' ? error.code : null,
  },
});

const createExpression = ({ text, limits }) => {
  const expression = jsonata(text, limits);
  for (const clock of clocks)
    expression.registerFunction(clock, () => {
      throw new Error(`$${clock} is not there in a mapping: the same source must give the same catalog`);
    });
  expression.registerFunction('otherFields', listOtherFields, '<xa<s>:a<s>>');
  return expression;
};

const evaluate = async (expression, input) => {
  try {
    return { answer: await expression.evaluate(input) };
  } catch (error) {
    return toFailure(error);
  }
};

let expression = null;
process.on('message', async ({ setup, inputs }) => {
  if (setup !== undefined) {
    expression = createExpression(setup);
    return;
  }
  const replies = [];
  for (const input of inputs) replies.push(await evaluate(expression, input));
  process.send({ replies });
});
