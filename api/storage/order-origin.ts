/**
 * Where an order of a plan comes from: a decided order of the district; one only tried, to see what an objection costs;
 * one given with the request of a revision or scenario; or a part of the version before that is kept.
 */
export type OrderOrigin = 'decided' | 'tried' | 'given' | 'kept';
