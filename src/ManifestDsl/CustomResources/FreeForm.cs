using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace ManifestDsl;

/// <summary>
/// A value without a schema: a text, number or truth value, a list of values, or a map of values by name. It is written as YAML is:
/// <c>new() { ["replicas"] = 2, ["args"] = ["--verbose"], ["env"] = new() { ["A"] = "1" } }</c>.
/// </summary>
[CollectionBuilder(typeof(FreeForm), nameof(List))]
[JsonConverter(typeof(FreeFormConverter))]
public sealed class FreeForm : IEnumerable<FreeForm?>
{
    /// <summary>An empty map.</summary>
    public FreeForm() => Content = new Dictionary<string, FreeForm?>();

    private FreeForm(object content) => Content = content;

    /// <summary>A text, number, truth value, <c>List&lt;FreeForm?&gt;</c>, <c>Dictionary&lt;string, FreeForm?&gt;</c>, or a KubernetesClient model.</summary>
    internal object Content { get; }

    /// <summary>The value of a name in a map. Null is an explicit null of the API.</summary>
    /// <param name="name">The name of the field, as the API writes it.</param>
    /// <exception cref="InvalidOperationException">This is no map.</exception>
    /// <exception cref="KeyNotFoundException">The map has no such name.</exception>
    public FreeForm? this[string name]
    {
        get => Map[name];
        set => Map[name] = value;
    }

    /// <summary>An object of KubernetesClient, or of the classes made of a <c>ManifestCrd</c>, as a part of a value without a schema.</summary>
    /// <param name="model">The object, for example a <c>V1PodTemplateSpec</c>. It is not copied.</param>
    public static FreeForm Of(object model) => new(model);

    /// <summary>A list; what <c>[a, b]</c> makes.</summary>
    /// <param name="items">The items.</param>
    public static FreeForm List(params ReadOnlySpan<FreeForm?> items) => new(new List<FreeForm?>(items.ToArray()));

    /// <summary>Takes a text.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FreeForm?(string? value) => value is null ? null : new(value);

    /// <summary>Takes a truth value.</summary>
    public static implicit operator FreeForm(bool value) => new(value);

    /// <summary>Takes a whole number.</summary>
    public static implicit operator FreeForm(int value) => new((long)value);

    /// <summary>Takes a whole number.</summary>
    public static implicit operator FreeForm(long value) => new(value);

    /// <summary>Takes a number with a fraction.</summary>
    public static implicit operator FreeForm(double value) => new(value);

    /// <summary>Takes a list of texts.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator FreeForm?(string[]? values) => values is null ? null : new(values.Select(value => (FreeForm?)value).ToList());

    /// <summary>Takes a list of numbers.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator FreeForm?(int[]? values) => values is null ? null : new(values.Select(value => (FreeForm?)value).ToList());

    /// <summary>Takes a list.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator FreeForm?(FreeForm?[]? values) => values is null ? null : new(values.ToList());

    /// <summary>Takes a list.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator FreeForm?(List<FreeForm?>? values) => values is null ? null : new(values.ToList());

    /// <summary>Takes a map of texts.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator FreeForm?(Dictionary<string, string>? values) =>
        values is null ? null : new(values.ToDictionary(pair => pair.Key, pair => (FreeForm?)pair.Value));

    /// <summary>Takes a map.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static implicit operator FreeForm?(Dictionary<string, FreeForm?>? values) => values is null ? null : new(new Dictionary<string, FreeForm?>(values));

    IEnumerator<FreeForm?> IEnumerable<FreeForm?>.GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    private Dictionary<string, FreeForm?> Map => Content as Dictionary<string, FreeForm?> ?? throw new InvalidOperationException("This value is no map.");

    private List<FreeForm?> Items => Content as List<FreeForm?> ?? throw new InvalidOperationException("This value is no list.");
}
