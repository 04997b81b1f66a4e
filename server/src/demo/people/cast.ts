import type { StaffSketch } from './post-list.ts';
import type { Post } from '../../communities/index.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { Resident } from './settle-residents.ts';

/** Somebody of the staff, as they act. */
export const actorOfPost = (post: Post): Actor => ({
  accountId: post.accountId,
  communityId: post.communityId,
  role: post.role,
  name: post.name,
  postId: post.id,
  personId: null,
  department: post.department,
  householdId: null,
  home: null,
  telephone: null,
});

/** A resident, as they act. */
export const actorOfPerson = ({ accountId, communityId, name, id, householdId, telephone }: Resident): Actor => ({
  accountId,
  communityId,
  role: 'resident',
  name,
  postId: null,
  personId: id,
  department: null,
  householdId,
  home: null,
  telephone,
});

/** Everyone of the staff who plays a part in the history. */
export class Cast {
  private readonly firstPosts: readonly Post[];
  private readonly byPostId: ReadonlyMap<string, Actor>;

  constructor(posts: readonly Post[]) {
    this.firstPosts = posts.filter(({ accountId }, at) => posts.findIndex((post) => post.accountId === accountId) === at);
    this.byPostId = new Map(posts.map((post) => [post.id, actorOfPost(post)]));
  }

  /** @throws RangeError for a post that is not of the demo */
  post(id: string): Actor {
    const actor = this.byPostId.get(id);
    if (!actor) throw new RangeError('No such post.');
    return actor;
  }

  /** All who hold a role, of one department where one is named. Who holds two posts plays by the first: nobody calls back about their own work. */
  all(role: StaffSketch['role'], department?: string): Actor[] {
    return this.firstPosts.filter((post) => post.role === role && (department === undefined || post.department === department)).map(({ id }) => this.post(id));
  }

  /** The first who holds a role. @throws RangeError where nobody does */
  one(role: StaffSketch['role'], department?: string): Actor {
    const [first] = this.all(role, department);
    if (!first) throw new RangeError(`Nobody is ${role}.`);
    return first;
  }
}
