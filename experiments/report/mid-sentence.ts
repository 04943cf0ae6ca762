/** A name within a sentence starts small, unless it is an acronym such as GDP. */
export const midSentence = (name: string) => (/^[A-Z][a-z ]/.test(name) ? name[0].toLowerCase() + name.slice(1) : name)
