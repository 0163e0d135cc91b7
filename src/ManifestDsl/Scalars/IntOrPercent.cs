namespace ManifestDsl;

/// <summary>A number of pods, or a share of them such as <c>25%</c>.</summary>
[KubernetesScalar]
public sealed record IntOrPercent
{
    private IntOrPercent()
    {
    }

    /// <summary>The number, when it was made from one.</summary>
    [KubernetesField("", Handled = true)]
    public int? Number { get; init; }

    /// <summary>The share, with the percent sign, when it was made from a text.</summary>
    [KubernetesField("", Handled = true)]
    public string? Percent { get; init; }

    /// <summary>Takes a number of pods.</summary>
    public static implicit operator IntOrPercent(int number) => new() { Number = number };

    /// <summary>Takes a share such as <c>25%</c>.</summary>
    public static implicit operator IntOrPercent(string percent) => new() { Percent = percent };
}
