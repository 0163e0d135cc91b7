namespace ManifestDsl.Evaluation;

/// <summary>Bounds on the evaluation of one declaration, so that no source can hold up a compiler or an IDE.</summary>
internal static class Budgets
{
    /// <summary>Operations evaluated. A large declaration takes a few thousand.</summary>
    public const int Steps = 1_000_000;

    /// <summary>Nested calls and references to other members.</summary>
    public const int CallDepth = 200;

    /// <summary>Items of one collection.</summary>
    public const int CollectionSize = 100_000;

    /// <summary>Environments of one declaration, each of which is an evaluation of its own.</summary>
    public const int Environments = 64;

    /// <summary>Characters of one string.</summary>
    public const int StringLength = 4_000_000;

    /// <summary>Nesting of the manifest tree; Kubernetes itself stops at 10,000 bytes of path long before.</summary>
    public const int TreeDepth = 250;

    /// <summary>Nodes of one manifest tree: a collection that holds itself many times over would otherwise explode.</summary>
    public const int TreeNodes = 500_000;
}
