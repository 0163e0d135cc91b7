using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>A table of places in the API that hold one sort of value.</summary>
/// <typeparam name="TForm">What a row says about the values at its place.</typeparam>
internal sealed class FieldTable<TForm>
{
    /// <summary>Stands for the pod spec of every kind that makes pods, wherever the kind keeps it.</summary>
    public const string PodSpec = "(pod spec)";

    private readonly List<(string Owner, FieldPath Path, TForm Form)> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="owner">The kind with its group (<c>Service</c>, <c>Ingress.networking.k8s.io</c>), or <see cref="PodSpec"/>.</param>
    /// <param name="path">The places, as <see cref="FieldPath"/> has it.</param>
    /// <param name="form">What the values are.</param>
    public FieldTable<TForm> Add(string owner, string path, TForm form)
    {
        _rows.Add((owner, FieldPath.Parse(path), form));
        return this;
    }

    /// <summary>Visits every value of the object that the table has a place for.</summary>
    public void Visit(KubernetesObject source, Workload? workload, Action<ManifestNode, TForm, FieldWalk> visit)
    {
        var kind = source.Group.Length > 0 ? source.Kind + "." + source.Group : source.Kind;
        foreach (var (owner, path, form) in _rows)
        {
            if (owner == kind || (owner == PodSpec && workload is not null))
            {
                ManifestNode root = owner == PodSpec ? workload!.PodSpec : source.Root;
                new FieldWalk((node, walk) => visit(node, form, walk)).Follow(root, path);
            }
        }
    }
}
