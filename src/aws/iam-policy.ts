interface Statement {
  Sid: string;
  Effect: 'Allow';
  Action: string | string[];
  Resource: string | string[];
  Condition?: object;
}

export interface IamPolicy {
  Version: '2012-10-17';
  Statement: Statement[];
}

/** A policy of these statements, in this order. */
export function iamPolicy(...statements: Statement[]): IamPolicy {
  return { Version: '2012-10-17', Statement: statements };
}

/** A statement that allows these actions on these resources (ARNs, or `*`). */
export function allow(Sid: string, Action: Statement['Action'], Resource: Statement['Resource']): Statement {
  return { Sid, Effect: 'Allow', Action, Resource };
}
