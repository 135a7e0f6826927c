import type { ListFormProps } from './ListForm';
import { createLater } from '../parts/later';
import { loadPolicy } from '#policy';

type FormProps = Omit<ListFormProps, 'policy'>;

const ListForm = createLater(async () => {
  const [{ ListForm: Form }, policy] = await Promise.all([import('./ListForm'), loadPolicy()]);
  return (props: FormProps) => <Form {...props} policy={policy} />;
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
        My list{length > 0 && <span className="sb-facet-count"> {length}</span>}
      </summary>
      {isOpen && <ListForm {...form} />}
    </details>
  );
};
