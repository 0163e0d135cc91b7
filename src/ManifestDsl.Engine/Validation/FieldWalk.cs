using System.Globalization;
using System.Text;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>Visits the nodes of a tree that a path leads to, and knows where it is when a message has to say so.</summary>
internal sealed class FieldWalk(Action<ManifestNode, FieldWalk> visit)
{
    private readonly List<(string? Key, int Index)> _place = [];

    /// <summary>The place of the node being visited: <c>spec.ports[0].port</c>.</summary>
    public string Place
    {
        get
        {
            var text = new StringBuilder();
            foreach (var (key, index) in _place)
            {
                if (key is null)
                {
                    text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
                }
                else
                {
                    text.Append(text.Length > 0 ? "." : "").Append(key);
                }
            }

            return text.ToString();
        }
    }

    /// <summary>Visits each node that <paramref name="path"/> leads to from <paramref name="root"/>; explicit nulls are not visited.</summary>
    public void Follow(ManifestNode root, FieldPath path) => Follow(root, path, 0);

    /// <summary>Visits each scalar below <paramref name="node"/>.</summary>
    public void Scalars(ManifestNode node)
    {
        switch (node)
        {
            case ScalarNode:
                visit(node, this);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    _place.Add((entry.Key, 0));
                    Scalars(entry.Value);
                    _place.RemoveAt(_place.Count - 1);
                }

                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    _place.Add((null, i));
                    Scalars(list.Items[i]);
                    _place.RemoveAt(_place.Count - 1);
                }

                break;
        }
    }

    private void Follow(ManifestNode node, FieldPath path, int step)
    {
        if (step == path.Steps.Length)
        {
            if (node is not ScalarNode { Kind: ScalarKind.Null })
            {
                visit(node, this);
            }

            return;
        }

        var names = path.Steps[step];
        if (names[0] == "*")
        {
            FollowAll(node, path, step);
            return;
        }

        if (node is MapNode map)
        {
            foreach (var name in names)
            {
                if (map[name] is { } value)
                {
                    Enter(name, 0, value, path, step);
                }
            }
        }
    }

    private void FollowAll(ManifestNode node, FieldPath path, int step)
    {
        if (node is ListNode list)
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                Enter(null, i, list.Items[i], path, step);
            }
        }
        else if (node is MapNode map)
        {
            foreach (var entry in map.Entries)
            {
                Enter(entry.Key, 0, entry.Value, path, step);
            }
        }
    }

    private void Enter(string? key, int index, ManifestNode value, FieldPath path, int step)
    {
        _place.Add((key, index));
        Follow(value, path, step + 1);
        _place.RemoveAt(_place.Count - 1);
    }
}
