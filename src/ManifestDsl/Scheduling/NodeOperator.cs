namespace ManifestDsl;

/// <summary>How a label of a node is compared.</summary>
public enum NodeOperator
{
    /// <summary>It is one of the values.</summary>
    In,

    /// <summary>It is none of the values, or the node has no such label.</summary>
    NotIn,

    /// <summary>The node has the label.</summary>
    Exists,

    /// <summary>The node does not have it.</summary>
    DoesNotExist,

    /// <summary>It is a number above the one value.</summary>
    Gt,

    /// <summary>It is a number below the one value.</summary>
    Lt,
}
