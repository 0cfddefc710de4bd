/** The public members of a class: what ours must have to stand in for it. (`implements T` would also ask for protected ones.) */
export type Shape<T> = Pick<T, keyof T>;
