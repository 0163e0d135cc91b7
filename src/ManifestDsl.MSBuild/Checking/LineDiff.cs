namespace ManifestDsl.MSBuild.Checking;

/// <summary>
/// The lines that turn one text into another: Myers' greedy algorithm, which finds the fewest. What two texts have in common at their
/// ends is left out first; where the rest differs in more lines than can be of use to a reader, all of it counts as changed.
/// </summary>
internal static class LineDiff
{
    /// <summary>How many lines may differ before the search is given up: it takes memory with the square of this number.</summary>
    private const int MaxDistance = 500;

    /// <summary>The steps from <paramref name="old"/> to <paramref name="updated"/>, in order.</summary>
    public static List<DiffStep> Between(string[] old, string[] updated)
    {
        var head = 0;
        while (head < old.Length && head < updated.Length && old[head] == updated[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Length - head && tail < updated.Length - head && old[old.Length - 1 - tail] == updated[updated.Length - 1 - tail])
        {
            tail++;
        }

        var steps = new List<DiffStep>();
        Keep(steps, old, 0, head);
        steps.AddRange(Middle(old.AsSpan(head, old.Length - head - tail), updated.AsSpan(head, updated.Length - head - tail)));
        Keep(steps, old, old.Length - tail, old.Length);
        return steps;
    }

    private static void Keep(List<DiffStep> steps, string[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            steps.Add(new DiffStep(' ', lines[i]));
        }
    }

    private static List<DiffStep> Middle(ReadOnlySpan<string> old, ReadOnlySpan<string> updated)
    {
        var limit = Math.Min(old.Length + updated.Length, MaxDistance);
        var furthest = new int[(2 * limit) + 3];
        var history = new List<int[]>();
        for (var distance = 0; distance <= limit; distance++)
        {
            history.Add((int[])furthest.Clone());
            for (var diagonal = -distance; diagonal <= distance; diagonal += 2)
            {
                var x = IsDown(furthest, limit, diagonal, distance) ? furthest[limit + 1 + diagonal + 1] : furthest[limit + 1 + diagonal - 1] + 1;
                while (x < old.Length && x - diagonal < updated.Length && old[x] == updated[x - diagonal])
                {
                    x++;
                }

                furthest[limit + 1 + diagonal] = x;
                if (x >= old.Length && x - diagonal >= updated.Length)
                {
                    return WayBack(old, updated, history, limit, distance);
                }
            }
        }

        var all = new List<DiffStep>();
        foreach (var line in old)
        {
            all.Add(new DiffStep('-', line));
        }

        foreach (var line in updated)
        {
            all.Add(new DiffStep('+', line));
        }

        return all;
    }

    private static bool IsDown(int[] furthest, int limit, int diagonal, int distance) =>
        diagonal == -distance || (diagonal != distance && furthest[limit + 1 + diagonal - 1] < furthest[limit + 1 + diagonal + 1]);

    private static List<DiffStep> WayBack(ReadOnlySpan<string> old, ReadOnlySpan<string> updated, List<int[]> history, int limit, int distance)
    {
        var steps = new List<DiffStep>();
        var x = old.Length;
        var y = updated.Length;
        for (; distance >= 0; distance--)
        {
            var furthest = history[distance];
            var down = IsDown(furthest, limit, x - y, distance);
            var diagonal = down ? x - y + 1 : x - y - 1;
            var startX = distance == 0 ? 0 : furthest[limit + 1 + diagonal];
            var startY = distance == 0 ? 0 : startX - diagonal;
            while (x > startX && y > startY)
            {
                steps.Add(new DiffStep(' ', old[--x]));
                y--;
            }

            if (distance > 0)
            {
                steps.Add(down ? new DiffStep('+', updated[--y]) : new DiffStep('-', old[--x]));
            }
        }

        steps.Reverse();
        return steps;
    }
}

/// <summary>One line of a difference.</summary>
/// <param name="Sign">' ' for a line of both texts, '-' for one of the old, '+' for one of the new.</param>
/// <param name="Line">The line.</param>
internal readonly record struct DiffStep(char Sign, string Line);
