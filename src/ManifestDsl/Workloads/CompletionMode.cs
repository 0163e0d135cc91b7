namespace ManifestDsl;

/// <summary>How a <see cref="Job"/> counts completions.</summary>
public enum CompletionMode
{
    /// <summary>Any <see cref="Job.Completions"/> successful pods, the default.</summary>
    NonIndexed,

    /// <summary>One successful pod for each index from 0.</summary>
    Indexed,
}
