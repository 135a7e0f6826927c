import type { ListFormProps } from './ListForm';
import { createLater } from '../parts/later';
import { loadPolicy, loadVerdicts } from '#policy';
import { say } from '../../model/text/say';

type FormProps = Omit<ListFormProps, 'policy' | 'verdicts'>;

const ListForm = createLater(async () => {
  const [{ ListForm: Form }, policy, verdicts] = await Promise.all([
    import('./ListForm'),
    loadPolicy(),
    loadVerdicts(),
  ]);
  return (props: FormProps) => <Form {...props} policy={policy} verdicts={verdicts} />;
});

interface MyListProps extends FormProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The focus moves here when a list is created. */
export const myListId = 'my-list';

/** The reader's own subjects, pasted or ticked. They are stored only in the address. */
export const MyList = ({ isOpen, onToggle, ...form }: MyListProps) => {
  const { length } = form.view.list;
  return (
    <details
      className="sb-mylist"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary id={myListId}>
        {say('list.title')}
        {length > 0 && <span className="sb-facet-count"> {length}</span>}
      </summary>
      {isOpen && <ListForm {...form} />}
    </details>
  );
};
