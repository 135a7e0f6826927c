import type { NoticesProps } from './NoticeList';
import { createLater } from '../parts/later';

const NoticeList = createLater(() => import('./NoticeList').then((module) => module.NoticeList));

/** Loaded on demand, because few addresses contain unknown values. */
export const Notices = (props: NoticesProps) =>
  props.dropped.length + props.followed.length === 0 && (props.page ?? 1) <= (props.pages ?? 1) ? null : (
    <div className="sb-notices" role="status">
      <NoticeList {...props} />
    </div>
  );
