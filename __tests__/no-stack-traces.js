// In place of cdktf's own file in tests. cdktf notes the whole stack trace of each token that it makes, which took half of
// the time of every synthesis under Jest; only its message about a token that cannot be resolved shows it.
module.exports = { captureStackTrace: () => [] };
